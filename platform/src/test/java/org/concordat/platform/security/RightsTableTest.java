package org.concordat.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RightsTableTest {

    private static final String READ = "read-notes";

    private final RightsTable table = new RightsTable()
            .right(READ, Roles.AUDITOR, Roles.MEMBERSHIP_READ)
            .right("read-debts", Roles.FINANCE_OFFICER, Roles.MEMBERSHIP_READ);

    @Test
    void opensToARoleAndToAScopeThatAreListed() {
        assertThat(table.opens(READ, List.of(Roles.AUDITOR), List.of())).isTrue();
        assertThat(table.opens(READ, List.of(), List.of(Roles.MEMBERSHIP_READ))).isTrue();
    }

    @Test
    void opensNothingThatIsNotListed() {
        assertThat(table.opens(READ, List.of(Roles.FINANCE_OFFICER), List.of())).isFalse();
        assertThat(table.opens(READ, List.of(), List.of(Roles.MEMBERSHIP_WRITE)))
                .isFalse();
        assertThat(table.opens("no-such-right", List.of(Roles.PARTNERSHIP_ADMIN), List.of()))
                .isFalse();
        assertThat(table.opens(READ, List.of(), List.of())).isFalse();
    }

    @Test
    void aScopeIsNoRole() {
        assertThat(table.opens(READ, List.of(), List.of(Roles.AUDITOR))).isFalse();
        assertThat(table.opens(RightsTable.MANAGE_PARKED_EVENTS, List.of(), List.of(Roles.PARTNERSHIP_ADMIN)))
                .isFalse();
    }

    @Test
    void aRoleIsNoScope() {
        assertThat(table.opens(READ, List.of(Roles.MEMBERSHIP_READ), List.of())).isFalse();
    }

    @Test
    void aPersonsScopesOpenNothing() {
        assertThat(table.opens("read-debts", List.of(Roles.ORGANISATION_USER), List.of(Roles.MEMBERSHIP_READ)))
                .isFalse();
    }

    @Test
    void aRoleThatIsNotOursMakesNobodyAPerson() {
        assertThat(table.opens(READ, List.of("offline_access"), List.of(Roles.MEMBERSHIP_READ)))
                .isTrue();
    }

    @Test
    void listsARightOnce() {
        assertThatThrownBy(() -> table.right(READ, Roles.BOARD_MEMBER)).hasMessageContaining(READ);
    }

    @Test
    void knowsWhomARightOpensToOrSaysThatItDoesNot() {
        assertThat(table.alternatives(READ)).containsExactly(Roles.AUDITOR, Roles.MEMBERSHIP_READ);
        assertThatThrownBy(() -> table.alternatives("no-such-right")).hasMessageContaining("no-such-right");
    }
}
