package org.concordat.funding;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.concordat.platform.testing.ContractWalk;
import org.concordat.platform.testing.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FundingContractTest extends ContractWalk {}
