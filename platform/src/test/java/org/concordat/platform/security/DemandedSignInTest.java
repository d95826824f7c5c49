package org.concordat.platform.security;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That what a partnership demands of signing in is asked of every token that arrives. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DemandedSignInTest {

    @BeforeEach
    void aSecondFactorIsDemanded() {
        QuarkusMock.installMockForType(new SignInRules(Optional.of(Set.of("gold"))), SignInRules.class);
    }

    /** @param token that nobody has sent before, since one that was verified is remembered */
    private static void answers(int status, String token) {
        given().auth().oauth2(token).get("/fixture/v1/notes").then().statusCode(status);
    }

    @Test
    void aPersonWhoseTokenDoesNotSayItIsRefused() {
        answers(401, Tokens.person("ann " + UUID.randomUUID(), Roles.MEMBERSHIP_OFFICER, UUID.randomUUID()));
    }

    @Test
    void aMachineIsLetIn() {
        answers(200, Tokens.machine(Roles.MEMBERSHIP_READ, Roles.REPORTING_READ, Roles.PROGRAMME_READ));
    }
}
