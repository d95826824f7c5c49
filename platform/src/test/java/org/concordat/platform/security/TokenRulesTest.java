package org.concordat.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenRulesTest {

    private static String validated(String subject) throws MalformedClaimException {
        var claims = new JwtClaims();
        claims.setSubject(subject);
        return new TokenRules().validate(new JwtContext(null, claims, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "half of a pair \ud800", "\udc00 the other half"})
    void refusesASubjectThatCannotBeKept(String subject) throws MalformedClaimException {
        assertThat(validated(subject)).contains("sub");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann", "9f1c2a", "Zoë Ångström", "auth0|507f1f", "🂡"})
    void acceptsEveryOtherSubject(String subject) throws MalformedClaimException {
        assertThat(validated(subject)).isNull();
    }
}
