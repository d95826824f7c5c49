package org.concordat.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.aFinancialYear;
import static org.concordat.membership.testing.Clerk.aPublishedCard;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anInvitation;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.anOrganisationType;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.concordat.membership.testing.QueryCount;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.hibernate.SessionFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A longer page costs no more queries than a short one. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class QueryCountTest {

    @Inject
    SessionFactory sessions;

    @ParameterizedTest
    @ValueSource(strings = {"/organisations", "/subscriptions", "/rate-cards", "/organisation-types", "/sub-regions"})
    void aLongerPageCostsNoMoreQueries(String list) {
        String type = anOrganisationType();
        String subRegion = aSubRegion();
        for (int i = 0; i < 5; i++) {
            FinancialYear year = aFinancialYear();
            aPublishedCard(year, anOrganisationType(), "1.00");
            aPublishedCard(year, type, "2000.00");
            anInvitation(anOrganisation(type, subRegion), year);
            aSubRegion();
        }
        assertThat(QueryCount.of(sessions, list, 5)).isPositive().isEqualTo(QueryCount.of(sessions, list, 1));
    }
}
