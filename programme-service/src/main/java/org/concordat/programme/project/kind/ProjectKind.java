package org.concordat.programme.project.kind;

import jakarta.persistence.Entity;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.referencedata.ReferenceItem;
import org.concordat.platform.referencedata.ReferenceItemState;

/** What sort of project one is, such as a shared service. Data, not code. */
@Entity
public class ProjectKind extends ReferenceItem {

    public static final AggregateType<ProjectKind> TYPE =
            AggregateType.internal("project-kind", ReferenceItemState::of);

    protected ProjectKind() {}

    public ProjectKind(String code, String name) {
        super(code, name);
    }
}
