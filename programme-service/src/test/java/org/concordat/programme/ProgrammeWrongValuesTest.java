package org.concordat.programme;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.WrongValueWalk;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ProgrammeWrongValuesTest extends WrongValueWalk {

    @Override
    protected Map<String, String> listsOfCodes() {
        return Map.of("kind", "workstream-kinds");
    }
}
