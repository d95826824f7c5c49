package org.concordat.programme.sharing.needsmap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.sharing.needsmap.NeedsMaps.Asked;

/** Shows by which services needs are met and by whom, and where they are not. */
@ApplicationScoped
public class MappingNeeds {

    private final NeedsMaps maps;
    private final BusinessCalendar calendar;

    MappingNeeds(NeedsMaps maps, BusinessCalendar calendar) {
        this.maps = maps;
        this.calendar = calendar;
    }

    /** @param asked with {@code null} as its day for today */
    public Page<NeedOnMap> needs(Asked asked, PageRequest page) {
        LocalDate day = calendar.orToday(asked.asAt());
        return maps.needs(new Asked(asked.words(), asked.serviceArea(), asked.subRegion(), day), page);
    }

    /** @param serviceArea {@code null} for all */
    public Page<SharedService> sharedServices(String serviceArea, PageRequest page) {
        return maps.sharedServices(serviceArea, page);
    }

    /**
     * @param asAt {@code null} for today
     * @param subRegion whose organisations own needs; {@code null} for those of the whole region
     */
    public Page<UnownedNeed> unowned(LocalDate asAt, String subRegion, PageRequest page) {
        return maps.unowned(calendar.orToday(asAt), subRegion, page);
    }
}
