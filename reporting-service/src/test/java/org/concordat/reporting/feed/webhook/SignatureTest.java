package org.concordat.reporting.feed.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.testing.Configured;
import org.junit.jupiter.api.Test;

/** Signatures as the library of the specification verifies them, and the seal that secrets are kept under. */
class SignatureTest {

    private static final String KEY = key("0");
    private static final String OTHER_KEY = key("1");

    private static String key(String first) {
        return Base64.getEncoder()
                .encodeToString((first + "0123456789abcdef0123456789abcde").getBytes(StandardCharsets.UTF_8));
    }

    private static SecretSeal seal(String... keys) {
        // an empty setting counts as none
        String setting = String.join(",", keys);
        return new SecretSeal(
                Configured.as(WebhookSettings.class, Map.of("concordat.reporting.webhooks.secret-keys", setting)));
    }

    private static Map<String, List<String>> headers(String id, Instant at, String signature) {
        var headers = new HashMap<String, List<String>>();
        headers.put("webhook-id", List.of(id));
        headers.put("webhook-timestamp", List.of(Long.toString(at.getEpochSecond())));
        headers.put("webhook-signature", List.of(signature));
        return headers;
    }

    @Test
    void verifiesWithEitherSecretDuringARotationAndWithNoOther() {
        SecretSeal seal = seal(KEY);
        String old = seal.newSecret();
        String young = seal.newSecret();
        Instant now = Clock.systemDefaultZone().instant();
        String body = "{\"type\":\"a\"}";
        String id = UUID.randomUUID().toString();
        String signature = Signature.of(List.of(old, young), id, now, body.getBytes(StandardCharsets.UTF_8));
        assertThat(signature.split(" ")).hasSize(2).allMatch(each -> each.startsWith("v1,"));
        for (String secret : List.of(old, young)) {
            assertThatCode(() -> new Webhook(secret).verify(body, headers(id, now, signature)))
                    .doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> new Webhook(seal.newSecret()).verify(body, headers(id, now, signature)))
                .isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> new Webhook(old).verify(body + " ", headers(id, now, signature)))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Property(tries = 100)
    void signsAsTheLibraryDoes(@ForAll @StringLength(max = 300) String text) throws Exception {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        String sent = new String(body, StandardCharsets.UTF_8);
        String secret = seal(KEY).newSecret();
        Instant at = Instant.parse("2009-03-01T09:00:00.999Z");
        assertThat(Signature.of(List.of(secret), "msg_1", at, body))
                .isEqualTo(new Webhook(secret).sign("msg_1", at.getEpochSecond(), sent));
    }

    @Test
    void secretsAreLongAndNeverTheSame() {
        SecretSeal seal = seal(KEY);
        assertThat(seal.newSecret()).startsWith("whsec_").isNotEqualTo(seal.newSecret());
        assertThat(SecretSeal.keyOf(seal.newSecret())).hasSizeBetween(24, 64);
    }

    @Test
    void aSealOpensForItsOwnSecretAloneAndWithAnyKeyThatIsConfigured() {
        UUID id = UUID.randomUUID();
        String secret = seal(KEY).newSecret();
        String sealed = seal(KEY).seal(id, secret);
        assertThat(sealed).doesNotContain(secret).isNotEqualTo(seal(KEY).seal(id, secret));
        assertThat(seal(OTHER_KEY, KEY).open(kept(id, sealed))).isEqualTo(secret);
        assertThatThrownBy(() -> seal(KEY).open(kept(UUID.randomUUID(), sealed)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal(OTHER_KEY).open(kept(id, sealed))).isInstanceOf(IllegalStateException.class);
    }

    private static SigningSecret kept(UUID id, String sealed) {
        return new SigningSecret(id, sealed, Instant.EPOCH, null);
    }

    @Test
    void refusesToMakeSecretsWithoutAKeyOrWithOneOfAnotherLength() {
        SecretSeal without = seal();
        assertThatThrownBy(() -> without.seal(UUID.randomUUID(), "whsec_"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("secret-keys");
        assertThatThrownBy(() -> seal("c2hvcnQ=")).isInstanceOf(IllegalArgumentException.class);
    }
}
