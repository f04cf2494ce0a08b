package org.ascribe.access;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** A workbench behind a directory that answers few requests a minute; its database is one of its own. */
public class GuardedHouse implements QuarkusTestProfile {
    static final int OF_ACCOUNT = 60;
    static final int OF_ADDRESS = 40;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "ascribe.limit.account",
                String.valueOf(OF_ACCOUNT),
                "ascribe.limit.address",
                String.valueOf(OF_ADDRESS),
                "quarkus.datasource.h2.jdbc.url",
                "jdbc:h2:mem:guarded;DB_CLOSE_DELAY=-1",
                "ascribe.data",
                "target/guarded-data");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(LoopbackDirectory.class));
    }
}
