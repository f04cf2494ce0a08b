package org.ascribe.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.ascribe.store.Legible;

/** Refuses, in JSON, characters that no text has: one database would fail on them, the other keep them. */
@Singleton
class LegibleJson implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("legible").addDeserializer(String.class, new LegibleString()));
    }

    private static final class LegibleString extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1;

        LegibleString() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String words = StringDeserializer.instance.deserialize(json, context);
            String field = json.currentName() == null ? "body" : json.currentName();
            return words == null ? null : Legible.check(field, words);
        }
    }
}
