package org.concordat.membership.subregion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** Keeps the list of sub-regions. A code stays for ever, because organisations refer to it. */
@ApplicationScoped
public class SubRegionKeeping {

    private final SubRegions subRegions;
    private final Chronicle chronicle;

    SubRegionKeeping(SubRegions subRegions, Chronicle chronicle) {
        this.subRegions = subRegions;
        this.chronicle = chronicle;
    }

    @Transactional
    public SubRegion create(String code, String name, Occasion occasion) {
        if (subRegions.byCode(code).isPresent()) {
            throw Refusal.conflict(
                    "sub-region-exists",
                    "There is a sub-region %s already. Amend it, or choose another code.".formatted(code));
        }
        var subRegion = new SubRegion(code, name);
        subRegions.save(subRegion);
        chronicle.created(SubRegion.TYPE, subRegion, "sub-region-created", SubRegionState.of(subRegion), occasion);
        return subRegion;
    }

    @Transactional
    public SubRegion amend(String code, long seen, String name, Occasion occasion) {
        SubRegion subRegion = get(code);
        subRegion.requireVersion(seen);
        var before = SubRegionState.of(subRegion);
        subRegion.rename(name);
        subRegions.save(subRegion);
        chronicle.changed(
                SubRegion.TYPE, subRegion, "sub-region-amended", before, SubRegionState.of(subRegion), occasion);
        return subRegion;
    }

    public SubRegion get(String code) {
        return subRegions.byCode(code).orElseThrow(() -> Refusal.notFound("sub-region", code));
    }

    public Page<SubRegion> list(PageRequest request) {
        return subRegions.page(request);
    }
}
