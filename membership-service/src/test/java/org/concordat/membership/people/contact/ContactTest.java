package org.concordat.membership.people.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class ContactTest {

    private static final LocalDate FIRST = LocalDate.of(2008, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2009, 3, 31);
    private static final Person SOMEBODY =
            new Person("A. Person", "Head", "a.person@council.example", "+44 1632 960000");

    private static Contact contact(LocalDate from, LocalDate until, Lead... leads) {
        return new Contact(UUID.randomUUID(), new ContactDetails(SOMEBODY, List.of(leads), from, until));
    }

    private static Lead lead(String role, LocalDate from, LocalDate until) {
        return new Lead(role, true, from, until);
    }

    @Test
    void isToBeTurnedToFromTheFirstDayToTheLast() {
        Contact contact = contact(FIRST, LAST);
        assertThat(contact.isActiveOn(FIRST.minusDays(1))).isFalse();
        assertThat(contact.isActiveOn(FIRST)).isTrue();
        assertThat(contact.isActiveOn(LAST)).isTrue();
        assertThat(contact.isActiveOn(LAST.plusDays(1))).isFalse();
        assertThat(contact(null, null).isActiveOn(FIRST)).isTrue();
    }

    @Test
    void leavingEndsEveryRoleThatGoesOnLonger() {
        Contact contact = contact(
                FIRST,
                null,
                lead("A", null, null),
                lead("B", null, LAST),
                lead("C", null, FIRST),
                lead("D", LAST.plusDays(9), null));
        contact.leave(LAST.minusDays(1));
        assertThat(contact.details().activeUntil()).isEqualTo(LAST.minusDays(1));
        assertThat(contact.details().leadRoles())
                .containsExactly(
                        lead("A", null, LAST.minusDays(1)),
                        lead("B", null, LAST.minusDays(1)),
                        lead("C", null, FIRST),
                        lead("D", LAST.plusDays(9), LAST.plusDays(9)));
    }

    @Test
    void refusesToLeaveBeforeTheFirstDay() {
        assertThatThrownBy(() -> contact(FIRST, null).leave(FIRST.minusDays(1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2008-04-01");
    }

    @Test
    void refusesARoleTwiceAndReversedDays() {
        assertThatThrownBy(() -> contact(null, null, lead("A", null, null), lead("A", FIRST, null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> contact(LAST, FIRST)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> contact(null, null, lead("A", LAST, FIRST))).isInstanceOf(Refusal.class);
    }

    @Test
    void anErasedContactIsNobodyButKeepsItsTerms() {
        Contact contact = contact(FIRST, null, lead("A", FIRST, null));
        contact.erase(LAST);
        assertThat(contact.details().person()).isNull();
        assertThat(contact.details().leadRoles()).containsExactly(lead("A", FIRST, LAST.minusDays(1)));
        assertThat(contact.isActiveOn(LAST.minusDays(2)))
                .as("nobody can turn to somebody unknown")
                .isFalse();
    }

    @Test
    void whoIsErasedOnTheFirstDayKeepsATermOfThatDay() {
        Contact contact = contact(FIRST, null, lead("A", FIRST, null));
        contact.erase(FIRST);
        assertThat(contact.details().activeUntil()).isEqualTo(FIRST);
        assertThat(contact.details().leadRoles()).containsExactly(lead("A", FIRST, FIRST));
    }

    @Test
    void refusesEveryChangeOfAnErasedContact() {
        Contact contact = contact(FIRST, null);
        contact.erase(LAST);
        ContactDetails somebodyElse = new ContactDetails(SOMEBODY, List.of(), null, null);
        assertThatThrownBy(() -> contact.amend(somebodyElse)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> contact.leave(LAST)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> contact.erase(LAST)).isInstanceOf(Refusal.class);
        assertThat(contact.details().person()).isNull();
    }

    @Test
    void theHistoryKeepsThatAFieldChangedAndNotWhatItSaid() {
        Contact contact = contact(FIRST, null);
        ContactDetails before = contact.details();
        contact.amend(
                new ContactDetails(new Person("B. Person", "Head", null, "+44 1632 960000"), List.of(), FIRST, null));
        ContactTrace trace = ContactTrace.since(before, contact);
        assertThat(trace.name()).isEqualTo("changed");
        assertThat(trace.jobTitle()).isEqualTo("held");
        assertThat(trace.email()).isNull();
        assertThat(trace.phone()).isEqualTo("held");
        assertThat(trace.toString()).doesNotContain("Person", "Head", "1632");
    }

    @Test
    void aPersonWrittenIntoALogByMistakeSaysNothing() {
        assertThat("" + new ContactDetails(SOMEBODY, List.of(), null, null))
                .doesNotContain("A. Person", "Head", "a.person", "1632");
    }
}
