package org.concordat.membership;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.concordat.platform.testing.ContractWalk;
import org.concordat.platform.testing.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MembershipContractTest extends ContractWalk {

    @Override
    protected boolean isReadableWithoutARecord(String path) {
        return path.contains("/income-summaries/");
    }
}
