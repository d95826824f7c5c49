package org.concordat.programme.register.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SubscriptionEventsTest {

    @Inject
    AgroalDataSource dataSource;

    @Inject
    MembershipRegister register;

    private final UUID subscription = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();
    private Membership membership;

    @BeforeEach
    void aYear() {
        membership = new Membership(dataSource);
    }

    private void tell(long version, String fact, String status, String effectiveOn) {
        membership.tell(
                Membership.SUBSCRIPTIONS,
                "concordat.membership.subscription-%s.v1".formatted(fact),
                subscription,
                version,
                effectiveOn,
                Membership.subscriptionState(organisation, "2008-09", status));
    }

    private boolean isMemberOn(String day) {
        return register.isMember(organisation, LocalDate.parse(day));
    }

    @Test
    void anOrganisationIsAMemberFromTheDayItAgreedUntilItWithdrew() {
        tell(0, "raised", "INVITED", "2008-04-01");
        tell(1, "agreed", "AGREED", "2008-05-10");
        tell(2, "paid", "PAID", "2008-06-01");
        tell(3, "withdrawn", "WITHDRAWN", "2008-12-01");
        assertThat(isMemberOn("2008-05-09")).isFalse();
        assertThat(isMemberOn("2008-05-10")).isTrue();
        assertThat(isMemberOn("2008-11-30")).isTrue();
        assertThat(isMemberOn("2008-12-01")).isFalse();
    }

    @Test
    void whatComesLateOrTwiceChangesNothing() {
        tell(1, "agreed", "AGREED", "2008-05-10");
        tell(2, "cancelled", "CANCELLED", "2008-06-01");
        tell(1, "agreed", "AGREED", "2008-05-10");
        tell(0, "raised", "INVITED", "2008-04-01");
        assertThat(isMemberOn("2008-05-31")).isTrue();
        assertThat(isMemberOn("2008-06-01")).isFalse();
    }

    @Test
    void aYearOfWhichNothingWasToldIsRefused() {
        assertThatThrownBy(() -> isMemberOn("1997-05-10"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("membership-not-told"));
    }

    @Test
    void readsTheExampleThatMembershipKeeps() {
        String paid = "concordat.membership.subscription-paid.v1";
        membership.tell(Membership.SUBSCRIPTIONS, paid, UUID.randomUUID(), 5, "2008-05-01", Membership.example(paid));
        assertThat(register.isMember(UUID.fromString("01920000-0000-7000-8000-000000000003"), LocalDate.of(2008, 5, 1)))
                .isTrue();
    }
}
