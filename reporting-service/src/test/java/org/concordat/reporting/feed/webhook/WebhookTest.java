package org.concordat.reporting.feed.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class WebhookTest {

    private static final Instant NOW = Instant.parse("2009-03-01T09:00:00Z");
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final WebhookDetails DETAILS =
            new WebhookDetails("https://example.org/hook?code=key", "The region's data store", List.of());

    private final SigningSecret first = secret(NOW);
    private final Webhook webhook = new Webhook(DETAILS, first);

    private static SigningSecret secret(Instant at) {
        return new SigningSecret(UUID.randomUUID(), "sealed", at, null);
    }

    @Test
    void bothSecretsSignUntilTheFormerEnds() {
        SigningSecret next = secret(NOW.plusSeconds(60));
        Instant end = next.createdAt().plus(A_DAY);
        webhook.rotate(next, end);
        assertThat(webhook.signingAt(end.minusMillis(1)))
                .extracting(SigningSecret::id)
                .containsExactly(first.id(), next.id());
        assertThat(webhook.signingAt(end)).extracting(SigningSecret::id).containsExactly(next.id());
    }

    @Test
    void aCompletedRotationLeavesTheNewSecretAlone() {
        assertThatThrownBy(webhook::completeRotation)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("One secret");
        SigningSecret next = secret(NOW);
        webhook.rotate(next, NOW.plus(A_DAY));
        webhook.completeRotation();
        assertThat(webhook.signingAt(NOW)).containsExactly(next);
    }

    @Test
    void aSecondRotationDoesNotProlongTheFirst() {
        Instant soon = NOW.plusSeconds(10);
        webhook.rotate(secret(NOW), soon);
        webhook.rotate(secret(NOW), NOW.plus(A_DAY));
        assertThat(webhook.signingAt(soon))
                .hasSize(2)
                .extracting(SigningSecret::id)
                .doesNotContain(first.id());
    }

    @Test
    void refusesARotationThatEndsBeforeItBeginsOrTooLate() {
        Instant longest = NOW.plus(Duration.ofDays(30));
        assertThatThrownBy(() -> webhook.rotate(secret(NOW), NOW.minusMillis(1)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> webhook.rotate(secret(NOW), longest.plusMillis(1)))
                .isInstanceOf(Refusal.class);
        webhook.rotate(secret(NOW), longest);
        webhook.rotate(secret(NOW), NOW);
    }

    @Test
    void refusesMoreSecretsThanAReceiverCanFollow() {
        IntStream.range(1, Webhook.MOST_SECRETS).forEach(i -> webhook.rotate(secret(NOW), NOW.plus(A_DAY)));
        assertThatThrownBy(() -> webhook.rotate(secret(NOW), NOW.plus(A_DAY)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("secrets sign already");
        webhook.rotate(secret(NOW.plus(A_DAY)), NOW.plus(A_DAY).plus(A_DAY));
        assertThat(webhook.secrets()).as("those that ended are gone").hasSize(2);
    }

    @Test
    void isDisabledAndEnabledInTurns() {
        assertThatThrownBy(() -> webhook.enable(NOW)).isInstanceOf(Refusal.class);
        webhook.disable(DisabledReason.GONE, NOW.plusSeconds(1));
        assertThat(webhook.status()).isEqualTo(WebhookStatus.DISABLED);
        assertThat(webhook.disabledReason()).isEqualTo(DisabledReason.GONE);
        assertThat(webhook.statusSince()).isEqualTo(NOW.plusSeconds(1));
        assertThatThrownBy(() -> webhook.disable(DisabledReason.BY_HAND, NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(webhook::requireEnabled).isInstanceOf(Refusal.class);
        webhook.enable(NOW.plusSeconds(2));
        assertThat(webhook.disabledReason()).isNull();
    }

    @Test
    void itsStateShowsNeitherTheAddressNorASecretAndChangesWithTheAddress() {
        WebhookState state = WebhookState.of(webhook);
        assertThat(state.toString())
                .contains("example.org")
                .doesNotContain("code=key")
                .doesNotContain("/hook")
                .doesNotContain("sealed");
        webhook.amend(new WebhookDetails(
                "https://example.org/hook?code=other", DETAILS.description(), DETAILS.subscribedTo()));
        assertThat(WebhookState.of(webhook)).isNotEqualTo(state);
    }

    @Test
    void refusesTopicsThatAreNotToldOfAndNamesGivenTwice() {
        var rules = new AddressRules(false, false);
        Set<String> topics = Set.of("membership.subscriptions");
        with("membership.subscriptions", "concordat.membership.subscription-paid.v1")
                .requireSound(rules, topics);
        assertThatThrownBy(() -> with("membership.subscription").requireSound(rules, topics))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no topic membership.subscription.");
        assertThatThrownBy(() -> with("membership.subscriptions", "membership.subscriptions")
                        .requireSound(rules, topics))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("named before");
    }

    private static WebhookDetails with(String... subscribedTo) {
        return new WebhookDetails("https://example.org/", "Somebody", List.of(subscribedTo));
    }
}
