package org.concordat.reporting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.WrongValueWalk;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReportingWrongValuesTest extends WrongValueWalk {}
