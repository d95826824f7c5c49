package org.concordat.membership.register.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.register.organisation.OrganisationId;
import org.junit.jupiter.api.Test;

class GroupMemberTest {

    private static final LocalDate FIRST = LocalDate.of(2008, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2009, 3, 31);

    private final OrganisationId organisation = new OrganisationId(UUID.randomUUID());
    private final OrganisationGroup group = new OrganisationGroup(new GroupDetails("Fylde Coast", "AREA"));

    private GroupMember member(LocalDate from, LocalDate until) {
        return new GroupMember(organisation.value(), from, until);
    }

    @Test
    void belongsFromItsFirstDayToItsLastBothIncluded() {
        group.admit(member(FIRST, LAST));
        assertThat(group.memberOn(organisation, FIRST.minusDays(1))).isEmpty();
        assertThat(group.memberOn(organisation, FIRST)).isPresent();
        assertThat(group.memberOn(organisation, LAST)).isPresent();
        assertThat(group.memberOn(organisation, LAST.plusDays(1))).isEmpty();
    }

    @Test
    void belongsOnceOnADayAndAgainAfterItHasLeft() {
        group.admit(member(FIRST, null));
        assertThatThrownBy(() -> group.admit(member(LAST, null))).hasMessageContaining("already");
        group.release(organisation, LAST);
        assertThatThrownBy(() -> group.admit(member(LAST, null))).hasMessageContaining("already");
        group.admit(member(LAST.plusDays(1), null));
        assertThat(group.members()).extracting(GroupMember::activeUntil).containsExactly(LAST, null);
    }

    @Test
    void leavesOnADayOnWhichItBelongsOnly() {
        assertThatThrownBy(() -> group.release(organisation, LAST)).hasMessageContaining("does not belong");
        group.admit(member(FIRST, LAST));
        assertThatThrownBy(() -> group.release(organisation, LAST.plusDays(1))).hasMessageContaining("does not belong");
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> member(LAST, FIRST)).hasMessageContaining("begins");
        assertThat(member(FIRST, FIRST).isOn(FIRST)).isTrue();
    }
}
