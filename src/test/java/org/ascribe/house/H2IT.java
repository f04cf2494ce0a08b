package org.ascribe.house;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
@QuarkusTestResource(value = OnH2.class, restrictToAnnotatedClass = true)
class H2IT extends WorkbenchChecks {}
