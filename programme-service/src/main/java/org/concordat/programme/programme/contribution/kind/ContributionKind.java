package org.concordat.programme.programme.contribution.kind;

import jakarta.persistence.Entity;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.referencedata.ReferenceItem;
import org.concordat.platform.referencedata.ReferenceItemState;

/** What organisations give without money, such as staff time or premises. Data, not code. */
@Entity
public class ContributionKind extends ReferenceItem {

    public static final AggregateType<ContributionKind> TYPE =
            AggregateType.internal("contribution-kind", ReferenceItemState::of);

    protected ContributionKind() {}

    public ContributionKind(String code, String name) {
        super(code, name);
    }
}
