package org.ascribe.house;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusIntegrationTest
@TestProfile(PostgresIT.Profile.class)
@QuarkusTestResource(value = OnPostgres.class, restrictToAnnotatedClass = true)
class PostgresIT extends WorkbenchChecks {
    /** Makes the jar start anew, on PostgreSQL. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public String getConfigProfile() {
            return "postgres";
        }
    }
}
