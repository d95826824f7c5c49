package org.concordat.programme.sharing.service;

import static org.concordat.programme.sharing.service.ServiceFact.SERVICE_AMENDED;
import static org.concordat.programme.sharing.service.ServiceFact.SERVICE_CREATED;

import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.concordat.platform.referencedata.ReferenceList;

/** The services by which citizens' needs are met. */
@Singleton
public class Services extends ReferenceList<Service> {

    Services() {
        super(Service.class, SERVICE_CREATED, SERVICE_AMENDED, "service");
    }

    /** @param name {@code null} to leave it; likewise {@code serviceArea} */
    public Consumer<Service> change(String name, String serviceArea) {
        return service -> {
            if (name != null) {
                service.rename(name);
            }
            if (serviceArea != null) {
                service.moveTo(serviceArea);
            }
        };
    }
}
