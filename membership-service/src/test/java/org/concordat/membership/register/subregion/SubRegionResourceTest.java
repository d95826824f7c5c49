package org.concordat.membership.register.subregion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.concordat.membership.testing.Told;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SubRegionResourceTest {

    private static final String SUB_REGIONS = ROOT + "/sub-regions";

    @Test
    void createsRenamesAndTells() {
        // its code comes before those of all other tests, so that it is on the first page
        UUID id = id(create("/sub-regions", "{\"code\":\"a-lakeland\",\"name\":\"Lakes\"}"));
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"The Lakes\"}")
                .patch(SUB_REGIONS + "/a-lakeland")
                .then()
                .statusCode(200)
                .body("name", equalTo("The Lakes"));
        officer()
                .get(SUB_REGIONS + "/a-lakeland/history")
                .then()
                .body("items.action", contains("sub-region-created", "sub-region-amended"));
        officer().queryParam("limit", 200).get(SUB_REGIONS).then().body("items.code", hasItem("a-lakeland"));
        Told.awaitValid("membership.sub-regions", "sub-region-created", id);
        var renamed = Told.awaitValid("membership.sub-regions", "sub-region-amended", id);
        assertThat(renamed.path("state").path("name").asText()).isEqualTo("The Lakes");
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        create("/sub-regions", "{\"code\":\"SAME\",\"name\":\"Same\"}");
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Same\"}")
                .patch(SUB_REGIONS + "/SAME")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
        officer().get(SUB_REGIONS + "/SAME/history").then().body("items.action", contains("sub-region-created"));
    }

    @Test
    void refusesASecondSubRegionOfTheSameCodeAndABadlyWrittenOne() {
        create("/sub-regions", "{\"code\":\"twice\",\"name\":\"Once\"}");
        officer()
                .body("{\"code\":\"twice\",\"name\":\"Again\"}")
                .post(SUB_REGIONS)
                .then()
                .statusCode(409);
        officer()
                .body("{\"code\":\"Greater Manchester\",\"name\":\"x\"}")
                .post(SUB_REGIONS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/code"));
    }
}
