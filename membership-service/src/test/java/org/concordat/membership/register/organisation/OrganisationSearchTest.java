package org.concordat.membership.register.organisation;

import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.officer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Search finds a name however somebody writes it. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OrganisationSearchTest {

    private String type;

    private void registered(String name) {
        type = anOrganisationType();
        create(
                "/organisations",
                "{\"name\":\"%s\",\"type\":\"%s\",\"subRegion\":\"%s\"}".formatted(name, type, aSubRegion()));
    }

    private ValidatableResponse found(String text) {
        return officer()
                .queryParam("text", text)
                .queryParam("type", type)
                .get(ROOT + "/organisations")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "King's Lynn and West Norfolk, Kings Lynn",
                "King’s Lynn and West Norfolk, king's lynn & west",
                "Kings Lynn, King’s Lynn",
                "Cyngor Sir Ynys Môn, ynys mon",
                "Ynys Mon, Ynys Môn",
                "Brighton & Hove, brighton and hove",
                "Brighton and Hove, Brighton & Hove",
                "St. Helens, Saint Helens",
                "Saint Helens, St Helens",
                "St Helens, saint hel",
                "Saint Helens, sain",
                "Stoke-on-Trent, stoke on trent",
                "Basingstoke  Deane, basingstoke deane",
                "Preußen Straße, preussen strasse",
                "ÆRØ KØBING, aero kobing",
                "O\u02bbahu A\ua78ca A\u02b9b C\u201bd E\u02bdf, oahu aa ab cd ef",
            })
    void findsANameHoweverSomebodyWritesIt(String name, String text) {
        registered(name);
        found(text).body("items.name", contains(name));
        officer()
                .queryParam("text", text)
                .queryParam("type", type)
                .queryParam("asAt", "2009-03-31")
                .get(ROOT + "/organisations")
                .then()
                .body("items.name", contains(name));
    }

    @Test
    void saintFindsNoNameThatOnlyHasTheLettersOfSt() {
        registered("Chester");
        found("Saint").body("items", empty());
        found("st").body("items", hasSize(1));
    }

    @Test
    void theSignsOfAPatternAreNone() {
        registered("Hundred");
        found("%ndred").body("items", hasSize(1));
        found("h_n").body("items", empty());
    }
}
