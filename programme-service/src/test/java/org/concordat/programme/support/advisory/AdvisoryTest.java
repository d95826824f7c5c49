package org.concordat.programme.support.advisory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdvisoryTest {

    private static final UUID ORGANISATION = UUID.randomUUID();
    private static final Audience LEADS = new Audience(null, "HEAD_OF_AUDIT", null);

    private static Advisory advisory(List<UUID> recipients) {
        return new Advisory(
                new AdvisoryDetails(AdvisoryKind.WARNING, Severity.HIGH, "Forged invoices", "Pay none.", null),
                LEADS,
                recipients,
                Instant.parse("2008-10-20T09:00:00Z"));
    }

    /** "Advisory (warning, newsletter, policy update)": programme.md. */
    @Test
    void areOfThreeKinds() {
        assertThat(AdvisoryKind.values())
                .extracting(AdvisoryKind::name)
                .containsExactly("WARNING", "NEWSLETTER", "POLICY_UPDATE");
    }

    @Test
    void hasOneAudience() {
        UUID id = UUID.randomUUID();
        new Audience(id, null, null).requireOne();
        LEADS.requireOne();
        new Audience(null, null, id).requireOne();
        assertRefused("not-one-audience", () -> new Audience(null, null, null).requireOne());
        assertRefused("not-one-audience", () -> new Audience(id, "HEAD_OF_AUDIT", null).requireOne());
        assertRefused("not-one-audience", () -> new Audience(id, null, id).requireOne());
    }

    @Test
    void goesToSomebodyAtLeastAndToEachOnce() {
        assertRefused("audience-empty", () -> advisory(List.of()));
        assertThat(advisory(List.of(ORGANISATION, ORGANISATION)).recipientCount())
                .isEqualTo(1);
    }

    @Test
    void standsUntilItIsWithdrawnOnce() {
        Advisory advisory = advisory(List.of(ORGANISATION));
        advisory.requireStanding();
        advisory.withdraw("A mistake");
        assertRefused("advisory-withdrawn", advisory::requireStanding);
        assertRefused("advisory-withdrawn", () -> advisory.withdraw("A mistake"));
    }
}
