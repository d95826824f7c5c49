package org.concordat.membership.pledge.sharingagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class SharingAgreementTest {

    private static final LocalDate START = LocalDate.of(2008, 4, 1);
    private static final LocalDate REVIEW = LocalDate.of(2009, 4, 1);
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private static AgreementDetails details(List<UUID> parties, LocalDate reviewOn) {
        return new AgreementDetails(
                "Attendance", UUID.randomUUID(), parties, "Find pupils", "The Act", List.of("names"), START, reviewOn);
    }

    private static SharingAgreement agreement() {
        return new SharingAgreement(details(List.of(ONE, OTHER), REVIEW));
    }

    @Test
    void onlySignatoriesShareDataAndWhoHasNotSignedIsNamed() {
        var parties = Map.of(ONE, "One Council", OTHER, "Other Council");
        assertThatCode(() -> SignatoriesOnly.require(parties, Set.of(ONE, OTHER), "Protocol"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> SignatoriesOnly.require(parties, Set.of(ONE), "Protocol"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("'Other Council' (" + OTHER + ")")
                .hasMessageNotContaining("One Council");
    }

    @Test
    void anAgreementIsBetweenTwoAtLeast() {
        assertThat(details(List.of(ONE, OTHER), REVIEW).parties()).hasSize(2);
        assertThatThrownBy(() -> details(List.of(ONE, ONE), REVIEW)).isInstanceOf(Refusal.class);
    }

    @Test
    void anAgreementIsReviewedAfterItStarts() {
        assertThatThrownBy(() -> details(List.of(ONE, OTHER), START)).isInstanceOf(Refusal.class);
        assertThat(details(List.of(ONE, OTHER), START.plusDays(1)).reviewOn()).isEqualTo(START.plusDays(1));
    }

    @Test
    void aReviewSetsTheNextOneLater() {
        SharingAgreement agreement = agreement();
        assertThatThrownBy(() -> agreement.review(REVIEW, REVIEW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> agreement.review(START.minusDays(1), REVIEW)).isInstanceOf(Refusal.class);
        agreement.review(REVIEW, REVIEW.plusYears(1));
        assertThat(agreement.reviewOn()).isEqualTo(REVIEW.plusYears(1));
    }

    @Test
    void whatHasEndedChangesNoMore() {
        SharingAgreement agreement = agreement();
        assertThatThrownBy(() -> agreement.end(START.minusDays(1))).isInstanceOf(Refusal.class);
        agreement.end(REVIEW);
        assertThat(agreement.endedOn()).isEqualTo(REVIEW);
        assertThatThrownBy(() -> agreement.end(REVIEW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> agreement.review(REVIEW, REVIEW.plusDays(1))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> agreement.amend(details(List.of(ONE, OTHER), REVIEW)))
                .isInstanceOf(Refusal.class);
    }
}
