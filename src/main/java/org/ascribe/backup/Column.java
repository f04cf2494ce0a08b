package org.ascribe.backup;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;

/**
 * A column of a table, with the way its values are written down.
 *
 * @param name in lower case
 * @param type of {@link Types}
 * @param required whether it holds no null
 */
record Column(String name, int type, Form form, boolean required) {
    /** The ways in which values are written: the same for both databases, whatever they call their types. */
    enum Form {
        WHOLE,
        FRACTION,
        TRUTH,
        TEXT,
        DAY,
        MOMENT,
        BYTES
    }

    /** @throws IllegalStateException for a type that nobody taught the backup yet */
    static Column of(String table, String name, int type, boolean required) {
        Form form =
                switch (type) {
                    case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.TINYINT -> Form.WHOLE;
                    case Types.DOUBLE, Types.FLOAT, Types.REAL, Types.NUMERIC, Types.DECIMAL -> Form.FRACTION;
                    case Types.BOOLEAN, Types.BIT -> Form.TRUTH;
                    case Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB -> Form.TEXT;
                    case Types.DATE -> Form.DAY;
                    case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> Form.MOMENT;
                    case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> Form.BYTES;
                    default ->
                        throw new IllegalStateException(
                                "the backup cannot write " + table + "." + name + ": teach Column its type " + type);
                };
        return new Column(name, type, form, required);
    }

    /** Writes the value of this row as a field, or nothing for null. */
    void write(ResultSet row, int index, JsonGenerator json) throws SQLException, IOException {
        if (row.getObject(index) == null) {
            return;
        }
        json.writeFieldName(name);
        switch (form) {
            case WHOLE -> json.writeNumber(row.getLong(index));
            case FRACTION -> json.writeString(row.getBigDecimal(index).toPlainString());
            case TRUTH -> json.writeBoolean(row.getBoolean(index));
            case TEXT -> json.writeString(row.getString(index));
            case DAY -> json.writeString(row.getObject(index, LocalDate.class).toString());
            case MOMENT ->
                json.writeString(
                        row.getObject(index, OffsetDateTime.class).toInstant().toString());
            case BYTES -> json.writeBinary(row.getBytes(index));
        }
    }

    /**
     * Gives a statement the value that a line holds.
     *
     * @param value null or missing for null
     */
    void bind(PreparedStatement statement, int index, JsonNode value) throws SQLException {
        if (value == null || value.isMissingNode() || value.isNull()) {
            statement.setNull(index, type);
            return;
        }
        switch (form) {
            case WHOLE -> statement.setLong(index, value.longValue());
            case FRACTION -> statement.setBigDecimal(index, new BigDecimal(value.textValue()));
            case TRUTH -> statement.setBoolean(index, value.booleanValue());
            case TEXT -> statement.setString(index, value.textValue());
            case DAY -> statement.setObject(index, LocalDate.parse(value.textValue()));
            case MOMENT ->
                statement.setObject(index, Instant.parse(value.textValue()).atOffset(ZoneOffset.UTC));
            case BYTES -> statement.setBytes(index, Base64.getDecoder().decode(value.textValue()));
        }
    }
}
