package org.concordat.programme.register.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;
import static org.concordat.programme.Api.code;
import static org.concordat.programme.register.AudiencesTold.COVERAGE_CHANGED;
import static org.concordat.programme.register.AudiencesTold.LEADS;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.AudiencesTold;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LeadEventsTest {

    private static final UUID ORGANISATION = UUID.fromString("01920000-0000-7000-8000-000000000003");

    @Inject
    AgroalDataSource dataSource;

    @Inject
    LeadRegister register;

    private List<UUID> on(String role, String day) {
        return register.covered(role, LocalDate.parse(day), "/leadRole");
    }

    @Test
    void learnsWhoHasSomebodyInARoleFromTheExampleOfMembership() {
        new Membership(dataSource)
                .tell(
                        LEADS,
                        COVERAGE_CHANGED,
                        UUID.randomUUID(),
                        0,
                        "2008-04-01",
                        Membership.example(COVERAGE_CHANGED));
        String role = "INFORMATION_GOVERNANCE_LEAD";
        assertThat(on(role, "2007-03-31")).contains(ORGANISATION);
        assertThat(on(role, "2007-04-01")).doesNotContain(ORGANISATION);
        assertThat(on(role, "2008-03-31")).doesNotContain(ORGANISATION);
        assertThat(on(role, "2008-04-01")).contains(ORGANISATION);
    }

    @Test
    void newsReplacesAndOldNewsChangesNothing() {
        var told = new AudiencesTold(dataSource);
        String role = code("ROLE");
        UUID id = UUID.randomUUID();
        told.tellLead(id, 3, ORGANISATION, role, "2008-04-01", null);
        told.tellLead(id, 2, ORGANISATION, role, "2000-04-01", null);
        assertThat(on(role, "2008-03-31")).isEmpty();
        told.tellLead(id, 4, ORGANISATION, role, "2000-04-01", "2000-04-30");
        assertThat(on(role, "2000-04-30")).containsExactly(ORGANISATION);
        assertThat(on(role, "2008-04-01")).isEmpty();
    }

    @Test
    void refusesARoleOfWhichNothingWasTold() {
        assertRefused("lead-role-not-told", () -> on(code("ROLE"), "2008-04-01"));
    }
}
