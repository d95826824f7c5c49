package org.concordat.funding.openness.dossier;

import java.util.List;
import org.concordat.funding.award.claim.ClaimState;
import org.concordat.platform.change.HistoryEntry;

/** A claim with its evidence references, and what happened to it. */
public record ClaimWithHistory(ClaimState claim, List<HistoryEntry> history) {}
