package org.concordat.programme.workstream;

import java.util.Optional;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The partnership's workstream kinds. */
public interface WorkstreamKinds extends Aggregates<WorkstreamKind> {

    Optional<WorkstreamKind> withCode(String code);

    /** Nobody else changes or uses the kind until this transaction ends. */
    Optional<WorkstreamKind> forChange(String code);

    /** Nobody changes the kind until this transaction ends; others may use it too. */
    Optional<WorkstreamKind> forUse(String code);

    /** By code. */
    Page<WorkstreamKind> list(PageRequest request);
}
