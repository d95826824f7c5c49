package org.concordat.programme.sharing.tool;

import java.util.UUID;
import org.concordat.platform.time.FinancialYear;

/** Counts who works with what is published. */
public interface TakeUps {

    TakeUpOfTool of(UUID tool, FinancialYear year);
}
