package org.concordat.programme.sharing.learning;

import java.util.List;
import org.concordat.platform.time.FinancialYear;

/** Adds up what the plans of the region say. */
public interface RegionalLearning {

    int plansOf(FinancialYear year);

    /** By theme and sub-region. */
    List<RegionalLearningPlan.Part> partsOf(FinancialYear year);

    /** What the plans of a year say about a theme, by the names of their organisations. */
    List<LearningExchange.Entry> entriesOf(String theme, FinancialYear year, int atMost);
}
