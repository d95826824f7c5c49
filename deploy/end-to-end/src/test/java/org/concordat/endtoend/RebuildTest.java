package org.concordat.endtoend;

import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** After all that the other suites did, the read model is built again from the first event on. */
@Order(28)
@ExtendWith({WithPartnership.class, WithFundingOffice.class})
class RebuildTest {
    @Test
    void givesTheSameBytesAfterFaults(Partnership partnership) {
        assertGivesTheSameBytes(partnership);
    }

    @Test
    void givesTheSameBytesAfterTheStories(FundingOffice office) {
        assertGivesTheSameBytes(office.partnership());
    }

    private static void assertGivesTheSameBytes(Partnership partnership) {
        Settled.await(partnership);
        EveryReport reports = EveryReport.inAllFormats(partnership);
        Map<String, byte[]> before = reports.bytes();

        Rebuilding.andAwait(partnership);

        EveryReport.assertSame(reports.bytes(), before);
    }
}
