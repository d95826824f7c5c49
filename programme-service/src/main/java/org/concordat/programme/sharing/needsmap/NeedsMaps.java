package org.concordat.programme.sharing.needsmap;

import java.time.LocalDate;
import java.util.Locale;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** Puts needs, services and organisations together. Each list is in the order in which its records were made. */
public interface NeedsMaps {

    Page<NeedOnMap> needs(Asked asked, PageRequest page);

    /** Services that several needs share; in any case of the service area, {@code null} for all. */
    Page<SharedService> sharedServices(String serviceArea, PageRequest page);

    /** Needs that no service meets, or whose services no organisation runs on the day. */
    Page<UnownedNeed> unowned(LocalDate asAt, String subRegion, PageRequest page);

    /**
     * What is asked of the map; {@code null} asks for all.
     *
     * @param words as people type them into a search
     * @param serviceArea in any case; other services are left out, and needs that none of this area meets
     * @param subRegion only organisations of this one are shown
     */
    record Asked(String words, String serviceArea, String subRegion, LocalDate asAt) {

        public Asked {
            serviceArea = serviceArea == null ? null : serviceArea.toLowerCase(Locale.ROOT);
        }
    }
}
