package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.local.Service;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** After all that the other suites did, the read model is built again from the first event on. */
@Order(11)
@ExtendWith(WithPartnership.class)
class RebuildTest {
    @Test
    void givesTheSameReports(Partnership partnership) {
        Settled.await(partnership);
        ServiceClient admin = partnership.staff(Service.REPORTING, "partnership-admin");
        Map<String, JsonNode> before = reports(admin);

        Rebuilding.andAwait(partnership);

        assertThat(reports(admin)).isEqualTo(before);
    }

    /** Freshness included: the last event is the same one. */
    private static Map<String, JsonNode> reports(ServiceClient admin) {
        Map<String, JsonNode> reports = new TreeMap<>();
        for (String report :
                new String[] {"membership-and-income", "programme-budgets-and-savings", "reconciliation"}) {
            for (String scope : new String[] {
                "financialYear=2008-09", "financialYear=2009-10", "financialYear=2008-09&asAt=2008-04-15"
            }) {
                String path = "reports/" + report + "?" + scope;
                reports.put(path, admin.get(path));
            }
        }
        return reports;
    }
}
