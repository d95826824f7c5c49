package org.concordat.reporting.feed.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.concordat.platform.problem.Refusal;

/**
 * Makes secrets, and keeps them sealed by AES-GCM: whoever reads the database or a copy of it learns none without the key,
 * which stands in the configuration. A seal is bound to its secret's id, so that no row can lend its secret to another.
 */
@ApplicationScoped
public class SecretSeal {

    /** How Standard Webhooks 1.0 marks a secret for symmetric signatures. */
    static final String PREFIX = "whsec_";

    /** "Between 24 bytes (192 bits) and 64 bytes (512 bits)": Standard Webhooks 1.0. */
    private static final int SECRET_BYTES = 32;

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final List<SecretKeySpec> keys;

    SecretSeal(WebhookSettings settings) {
        keys = settings.secretKeys().orElse(List.of()).stream()
                .map(SecretSeal::key)
                .toList();
    }

    private static SecretKeySpec key(String configured) {
        byte[] key = Base64.getDecoder().decode(configured.strip());
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "Each of concordat.reporting.webhooks.secret-keys is the Base64 of %d bytes".formatted(KEY_BYTES));
        }
        return new SecretKeySpec(key, "AES");
    }

    /** A new secret as its receiver is given it. */
    String newSecret() {
        return PREFIX + Base64.getEncoder().encodeToString(randomBytes(SECRET_BYTES));
    }

    /** The key of a signature. */
    static byte[] keyOf(String secret) {
        return Base64.getDecoder().decode(secret.substring(PREFIX.length()));
    }

    String seal(UUID id, String secret) {
        if (keys.isEmpty()) {
            throw Refusal.conflict(
                    "webhooks-not-configured",
                    "This deployment has no key that seals secrets. Ask its operator to set"
                            + " concordat.reporting.webhooks.secret-keys.");
        }
        byte[] nonce = randomBytes(NONCE_BYTES);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keys.get(0), id, nonce)
                    .doFinal(secret.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IllegalStateException when no key that is configured opens it */
    public String open(SigningSecret secret) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(secret.sealed()));
        byte[] nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        byte[] sealed = new byte[bytes.remaining()];
        bytes.get(sealed);
        for (SecretKeySpec key : keys) {
            try {
                return new String(
                        cipher(Cipher.DECRYPT_MODE, key, secret.id(), nonce).doFinal(sealed), StandardCharsets.UTF_8);
            } catch (GeneralSecurityException sealedByAnother) {
                // the next key may open it
            }
        }
        throw new IllegalStateException(
                "No key of concordat.reporting.webhooks.secret-keys opens the secret %s. Add the key that sealed it."
                        .formatted(secret.id()));
    }

    private static Cipher cipher(int mode, SecretKeySpec key, UUID id, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(id.toString().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
