package org.concordat.funding.openness.dossier;

import java.util.List;
import org.concordat.funding.award.variation.VariationState;
import org.concordat.platform.change.HistoryEntry;

/** What was asked to be changed of an award, and what came of it. */
public record VariationWithHistory(VariationState variation, List<HistoryEntry> history) {}
