package org.concordat.membership.register.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.concordat.membership.register.PostalAddress;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private static final LocalDate FIRST = LocalDate.of(1974, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2009, 3, 31);

    private static Organisation active(LocalDate from, LocalDate until) {
        return new Organisation(new OrganisationDetails(
                "Council", "DISTRICT", "cheshire", null, List.of(), null, null, null, from, until));
    }

    @Test
    void invoicesGoToThePostalAddressUnlessThereIsOneForThem() {
        var post = new PostalAddress("Allerdale House", null, null, "Workington", "CA14 3YJ", null);
        var finance = new PostalAddress("Finance, Town Hall", null, null, "Workington", "CA14 2RS", null);
        assertThat(at(post, finance).addressForInvoices()).isEqualTo(finance);
        assertThat(at(post, null).addressForInvoices()).isEqualTo(post);
        assertThat(at(null, null).addressForInvoices()).isNull();
    }

    private static OrganisationDetails at(PostalAddress postal, PostalAddress invoicing) {
        return new OrganisationDetails(
                "Council", "DISTRICT", "cheshire", null, List.of(), null, postal, invoicing, null, null);
    }

    @Test
    void acceptsASubscriptionOnAnyDayWhenNoEndIsKnown() {
        assertThat(active(null, null).acceptsSubscriptionFrom(LocalDate.MIN)).isTrue();
        assertThat(active(null, null).acceptsSubscriptionFrom(LocalDate.MAX)).isTrue();
    }

    @Test
    void acceptsNoSubscriptionFromItsLastDayOn() {
        assertThat(active(FIRST, LAST).acceptsSubscriptionFrom(LAST.minusDays(1)))
                .isTrue();
        assertThat(active(FIRST, LAST).acceptsSubscriptionFrom(LAST)).isFalse();
        assertThat(active(FIRST, LAST).acceptsSubscriptionFrom(LAST.plusDays(1)))
                .isFalse();
    }

    @Test
    void acceptsNoSubscriptionBeforeItsFirstDay() {
        assertThat(active(FIRST, LAST).acceptsSubscriptionFrom(FIRST)).isTrue();
        assertThat(active(FIRST, LAST).acceptsSubscriptionFrom(FIRST.minusDays(1)))
                .isFalse();
    }

    @Test
    void refusesALastDayBeforeTheFirst() {
        assertThatThrownBy(() -> active(LAST, FIRST))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("activeUntil");
        assertThat(active(FIRST, FIRST).details().activeUntil()).isEqualTo(FIRST);
    }

    @Test
    void keepsEachIdentifierOnceAndInOrder() {
        var b = new Identifier("GB-GSS", "B");
        var a = new Identifier("GB-GSS", "A");
        var details = new OrganisationDetails(
                " Council ", "DISTRICT", "cheshire", null, List.of(b, a, b), null, null, null, null, null);
        assertThat(details.identifiers()).containsExactly(a, b);
        assertThat(details.name()).isEqualTo("Council");
    }
}
