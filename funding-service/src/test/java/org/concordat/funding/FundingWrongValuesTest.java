package org.concordat.funding;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.WrongValueWalk;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FundingWrongValuesTest extends WrongValueWalk {

    @Override
    protected Set<String> notCreated() {
        // a month that is over, of a book with entries, in its turn; an organisation's own draft for a call that is
        // open
        return Set.of("closeMonth", "startApplication", "attachDocument");
    }
}
