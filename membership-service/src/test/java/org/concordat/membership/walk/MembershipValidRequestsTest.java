package org.concordat.membership.walk;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.ValidRequestWalk;

/** In a package whose name comes last, so that it meets what all other tests have left, and none meets what it leaves. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MembershipValidRequestsTest extends ValidRequestWalk {

    @Override
    protected Map<String, List<String>> saidInWords() {
        return Map.of("postcode", List.of("CA14 3YJ", "m11ae", "GIR 0AA"), "country", List.of("GB", "gb"));
    }
}
