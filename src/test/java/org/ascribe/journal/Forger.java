package org.ascribe.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;

/**
 * Somebody who can write the whole database and knows how the chain is made: the recipe stands here a second time, so
 * that a changed one is noticed.
 */
public final class Forger {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection database;

    public Forger(Connection database) {
        this.database = database;
    }

    /** Changes whatever one likes. */
    public int run(String sql) {
        try (var statement = database.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Makes all hashes anew, and the head, so that the chain fits again. */
    public void recompute() throws SQLException {
        String previous = "0".repeat(64);
        long number = 0;
        try (var statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select number, recorded_at, actor, action, subject, payload,"
                        + " payload_sha256 from journal_entry order by number");
                PreparedStatement update = database.prepareStatement("update journal_entry set payload_sha256 = ?,"
                        + " previous_sha256 = ?, sha256 = ? where number = ?")) {
            while (rows.next()) {
                number = rows.getLong(1);
                Instant at = rows.getObject(2, OffsetDateTime.class).toInstant();
                String payload = rows.getString(6);
                String payloadSha256 = payload == null ? rows.getString(7) : sha256(payload);
                String sha256 = seal(
                        number, at, rows.getString(3), rows.getString(4), rows.getString(5), payloadSha256, previous);
                update.setString(1, payloadSha256);
                update.setString(2, previous);
                update.setString(3, sha256);
                update.setLong(4, number);
                update.executeUpdate();
                previous = sha256;
            }
        }
        head(number, previous);
    }

    /** Appends so many entries that fit, in bulk. */
    public void append(int count) throws SQLException {
        long number;
        String previous;
        try (var statement = database.createStatement();
                ResultSet head = statement.executeQuery("select number, sha256 from journal_head")) {
            head.next();
            number = head.getLong(1);
            previous = head.getString(2);
        }
        Instant at = Instant.parse("2026-03-01T09:00:00Z");
        String payload = "{\"reason\":\"" + "The minutes have it. ".repeat(10) + "\"}";
        String payloadSha256 = sha256(payload);
        try (PreparedStatement insert = database.prepareStatement("insert into journal_entry (number, recorded_at,"
                + " actor, action, subject, payload, payload_sha256, previous_sha256, sha256)"
                + " values (?, ?, 'ana', 'test.done', 'test/1', ?, ?, ?, ?)")) {
            for (int i = 0; i < count; i++) {
                number++;
                String sha256 = seal(number, at, "ana", "test.done", "test/1", payloadSha256, previous);
                insert.setLong(1, number);
                insert.setObject(2, at.atOffset(ZoneOffset.UTC));
                insert.setString(3, payload);
                insert.setString(4, payloadSha256);
                insert.setString(5, previous);
                insert.setString(6, sha256);
                insert.addBatch();
                if (i % 500 == 499) {
                    insert.executeBatch();
                }
                previous = sha256;
            }
            insert.executeBatch();
        }
        head(number, previous);
    }

    private void head(long number, String sha256) {
        run("update journal_head set number = " + number + ", sha256 = '" + sha256 + "'");
    }

    private static String seal(
            long number,
            Instant at,
            String actor,
            String action,
            String subject,
            String payloadSha256,
            String previous) {
        try {
            return sha256(JSON.writeValueAsString(
                    List.of(number, at.toString(), actor, action, subject, payloadSha256, previous)));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
