package org.concordat.endtoend;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** After all stories that the office went through, the read model is built again. */
@Order(28)
@ExtendWith(WithFundingOffice.class)
class RebuildAfterStoriesTest {
    @Test
    void givesTheSameBytes(FundingOffice office) {
        Rebuilding.assertGivesTheSameBytes(office.partnership());
    }
}
