package org.concordat.membership.register.organisation;

import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.officer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes that no list has, and links that no page may show, wherever they come from. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CodesAndLinksTest {

    private static String organisation(String type, String subRegion, String website) {
        return """
                {"name":"Linked %s","type":"%s","subRegion":"%s","website":"%s"}""".formatted(UUID.randomUUID(), type, subRegion, website);
    }

    @ParameterizedTest
    @CsvSource({
        "organisations?type=NO_SUCH, type, Send the code of a known organisation type",
        "organisations?subRegion=no-such, subRegion, Send the code of a known sub-region",
        "subscriptions?type=NO_SUCH, type, Send the code of a known organisation type",
        "subscriptions?subRegion=no-such, subRegion, Send the code of a known sub-region",
        "organisation-groups?kind=NO_SUCH, kind, Send the code of a known group kind",
        "organisation-statistics?kind=NO_SUCH, kind, Send the code of a known statistic kind",
        "subscription-run-previews?financialYear=2008-09&organisationType=NO_SUCH, organisationType, Send the code of a known organisation type"
    })
    void aCodeThatIsOnNoListIsRefusedByTheParametersName(String query, String name, String fits) {
        anOrganisationType();
        aSubRegion();
        officer()
                .get(ROOT + "/" + query)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(name))
                .body("errors.detail", contains(startsWith(fits)));
    }

    @Test
    void anUnknownCodeInTheListOfARunIsRefused() {
        officer()
                .body("{\"financialYear\":\"2008-09\",\"organisationTypes\":[\"NO_SUCH\"]}")
                .post(ROOT + "/subscription-runs")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:unknown-organisation-type"))
                .body("errors.pointer", contains("/organisationTypes"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "www.council.example",
                "ftp://council.example",
                "https://a.example/<b>",
                "https:///no-host",
                "https://council.example@other.example/"
            })
    void aWebsiteIsAWebAddress(String website) {
        String type = anOrganisationType();
        String subRegion = aSubRegion();
        officer()
                .body(organisation(type, subRegion, website))
                .post(ROOT + "/organisations")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/website"))
                .body("errors.detail", contains(containsString("begins with https://")));
        officer()
                .contentType("text/csv")
                .body("name,type,subRegion,website\nLinked %s,%s,%s,\"%s\"\n"
                        .formatted(UUID.randomUUID(), type, subRegion, website))
                .post(ROOT + "/organisation-imports")
                .then()
                .statusCode(200)
                .body("lines.outcome", contains("REFUSED"))
                .body("lines.problem", contains(containsString("begins with https://")));
    }

    @Test
    void aWebsiteMayBeAmendedToAWebAddressOnly() {
        String path = officer()
                .body(organisation(anOrganisationType(), aSubRegion(), "https://council.example/"))
                .post(ROOT + "/organisations")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        officer()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{\"website\":\"javascript:alert(1)\"}")
                .patch(path)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/website"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20080401", "2008-4-1", "9999-12-31", "+56948-01-01"})
    void aDayInAFileIsWrittenInOneWay(String day) {
        officer()
                .contentType("text/csv")
                .body("name,type,subRegion,activeFrom\nDated %s,%s,%s,%s\n"
                        .formatted(UUID.randomUUID(), anOrganisationType(), aSubRegion(), day))
                .post(ROOT + "/organisation-imports")
                .then()
                .statusCode(200)
                .body("lines.outcome", contains("REFUSED"))
                .body("lines.problem", contains(startsWith("activeFrom: Send a day like 2008-04-01")));
    }
}
