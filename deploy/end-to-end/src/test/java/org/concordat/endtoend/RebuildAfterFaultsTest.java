package org.concordat.endtoend;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** After all that the other suites did to the stack that went through faults, the read model is built again. */
@Order(12)
@ExtendWith(WithPartnership.class)
class RebuildAfterFaultsTest {
    @Test
    void givesTheSameBytes(Partnership partnership) {
        Rebuilding.assertGivesTheSameBytes(partnership);
    }
}
