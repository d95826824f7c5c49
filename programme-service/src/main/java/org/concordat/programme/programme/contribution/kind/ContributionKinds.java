package org.concordat.programme.programme.contribution.kind;

import static org.concordat.programme.programme.contribution.kind.ContributionKindFact.CONTRIBUTION_KIND_AMENDED;
import static org.concordat.programme.programme.contribution.kind.ContributionKindFact.CONTRIBUTION_KIND_CREATED;

import jakarta.inject.Singleton;
import org.concordat.platform.referencedata.ReferenceList;

/** The kinds of contribution of the partnership, to which contributions refer. */
@Singleton
public class ContributionKinds extends ReferenceList<ContributionKind> {

    ContributionKinds() {
        super(ContributionKind.class, CONTRIBUTION_KIND_CREATED, CONTRIBUTION_KIND_AMENDED, "contribution kind");
    }
}
