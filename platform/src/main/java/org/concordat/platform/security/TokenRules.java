package org.concordat.platform.security;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;

/**
 * Refuses a token that does not say who calls, in characters that can be kept: the subject goes into the history of every
 * record that its bearer changes. OpenID Connect Core, section 2, bounds it at 255 characters.
 */
@ApplicationScoped
@Unremovable
public class TokenRules implements Validator {

    // neither control characters (PostgreSQL keeps no U+0000) nor halves of a surrogate pair
    private static final Pattern SUBJECT = Pattern.compile("[^\\p{Cc}\\p{Cs}]{1,255}");

    /** Returns what is wrong with the token, or {@code null}. */
    @Override
    public String validate(JwtContext token) throws MalformedClaimException {
        String subject = token.getJwtClaims().getSubject();
        return subject != null && !subject.isBlank() && SUBJECT.matcher(subject).matches()
                ? null
                : "The claim sub is missing, empty, too long or holds characters that cannot be kept.";
    }
}
