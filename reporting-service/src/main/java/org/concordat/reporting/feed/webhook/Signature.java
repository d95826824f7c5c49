package org.concordat.reporting.feed.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs a message as Standard Webhooks 1.0 has it: HMAC-SHA256 of {@code id.timestamp.body}, once by each secret. */
public final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /** The header {@code webhook-signature}. */
    public static String of(Collection<String> secrets, String id, Instant sentAt, byte[] body) {
        return secrets.stream()
                .map(secret -> "v1," + signed(secret, id, sentAt, body))
                .collect(Collectors.joining(" "));
    }

    private static String signed(String secret, String id, Instant sentAt, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(SecretSeal.keyOf(secret), ALGORITHM));
            mac.update("%s.%d.".formatted(id, sentAt.getEpochSecond()).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JVM has " + ALGORITHM, impossible);
        }
    }
}
