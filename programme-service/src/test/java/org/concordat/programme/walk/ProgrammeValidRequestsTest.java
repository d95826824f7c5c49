package org.concordat.programme.walk;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.ValidRequestWalk;

/** In a package whose name comes last, so that it meets what all other tests have left, and none meets what it leaves. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ProgrammeValidRequestsTest extends ValidRequestWalk {}
