package org.concordat.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.junit.jupiter.api.Test;

class SignInRulesTest {

    private static final SignInRules TWO_FACTORS = new SignInRules(Optional.of(Set.of("gold", "2")));

    private static JwtClaims officer() {
        var claims = new JwtClaims();
        claims.setStringListClaim("roles", List.of("another application's", Roles.FINANCE_OFFICER));
        return claims;
    }

    private static JwtClaims with(String acr) {
        JwtClaims claims = officer();
        claims.setStringClaim("acr", acr);
        return claims;
    }

    private static String validated(SignInRules rules, JwtClaims claims) throws MalformedClaimException {
        return rules.validate(new JwtContext(null, claims, List.of()));
    }

    @Test
    void refusesAPersonWhoSignedInMoreWeaklyThanIsDemanded() throws MalformedClaimException {
        assertThat(validated(TWO_FACTORS, with("1"))).contains("acr");
        assertThat(validated(TWO_FACTORS, officer())).contains("acr");
        JwtClaims inOneText = new JwtClaims();
        inOneText.setStringClaim("roles", "another " + Roles.FINANCE_OFFICER);
        assertThat(validated(TWO_FACTORS, inOneText)).contains("acr");
        assertThat(validated(TWO_FACTORS, with("gold"))).isNull();
        assertThat(validated(TWO_FACTORS, with("2"))).isNull();
    }

    @Test
    void asksNothingOfMachines() throws MalformedClaimException {
        var claims = new JwtClaims();
        claims.setStringClaim("scope", Roles.FUNDING_WRITE);
        assertThat(validated(TWO_FACTORS, claims)).isNull();
    }

    @Test
    void demandsNothingUnlessThePartnershipSaysSo() throws MalformedClaimException {
        assertThat(validated(new SignInRules(Optional.empty()), officer())).isNull();
    }
}
