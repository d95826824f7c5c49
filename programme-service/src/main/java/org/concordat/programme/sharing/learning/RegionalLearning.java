package org.concordat.programme.sharing.learning;

import java.util.List;

/** Adds up what the plans of the region say. */
public interface RegionalLearning {

    int plans(InForce inForce);

    /** By theme and sub-region. */
    List<RegionalLearningPlan.Part> parts(InForce inForce);

    /** What the plans say about a theme, by the names of their organisations. */
    List<LearningExchange.Entry> entries(String theme, InForce inForce, int atMost);
}
