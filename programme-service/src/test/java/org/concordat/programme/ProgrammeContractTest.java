package org.concordat.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.concordat.platform.testing.ContractWalk;
import org.concordat.platform.testing.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ProgrammeContractTest extends ContractWalk {}
