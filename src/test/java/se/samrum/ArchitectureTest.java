package se.samrum;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samrum.access.Access;
import se.samrum.access.Audited;
import se.samrum.access.Permit;
import se.samrum.key.KeyFolder;
import se.samrum.key.RootKey;
import se.samrum.key.Sealed;
import se.samrum.key.Sealing;
import se.samrum.key.StaffSeal;
import se.samrum.lock.SealedColumn;

/** The sentences of the house that the build can check. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.samrum");

    @Test
    void noFeatureTurnsInACircle() {
        check(slices().matching("se.samrum.(*)..").should().beFreeOfCycles());
    }

    @Test
    void importsRunOneWay() {
        check(noClasses()
                .that()
                .resideInAPackage("..access..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("se.samrum..").and(not(resideInAnyPackage("..access..")))));
        check(noClasses()
                .that()
                .resideInAnyPackage("..youth..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("..concern..", "..today..", "..audit..", "..web..")));
        check(noClasses()
                .that()
                .resideInAnyPackage("..concern..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("..today..", "..audit..")));
        check(noClasses()
                .that()
                .resideInAnyPackage("..document..", "..paper..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("..youth..", "..concern..", "..today..", "..audit..")));
        check(noClasses()
                .that(not(resideInAnyPackage("..audit..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("..audit..")));
        check(noClasses()
                .that(not(resideInAnyPackage("..launch..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("..launch..")));
    }

    @Test
    void theVerifierSharesNothingWithWhatItChecks() {
        check(classes()
                .that()
                .resideInAPackage("..verify..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("se.samrum.verify..", "java.."));
        check(noClasses()
                .that(not(resideInAnyPackage("..seal..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("..seal..")));
    }

    @Test
    void onlyAuditedServicesAskForEntry() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("..access..")
                .and()
                .areNotAnnotatedWith(Audited.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Access.class));
        check(classes()
                .that()
                .areAnnotatedWith(Audited.class)
                .and()
                .resideOutsideOfPackage("..access..")
                .should()
                .beAnnotatedWith(Transactional.class)
                .andShould()
                .haveSimpleNameEndingWith("Service"));
    }

    @Test
    void whoeverHoldsAnEntityManagerIsHiddenAndWantsAPermit() {
        check(fields().that()
                .haveRawType(EntityManager.class)
                .should()
                .beDeclaredInClassesThat()
                .areNotPublic());
        check(methods()
                .that()
                .areDeclaredInClassesThat(holdAnEntityManager())
                .and()
                .areNotPrivate()
                .should(wantAPermitFirst()));
    }

    @Test
    void fewSpeakToTheDatabaseWithoutAnEntityManager() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(
                        "..access..",
                        "..audit..",
                        "..seal..",
                        "..verify..",
                        "..organisation..",
                        "..launch..",
                        "..invitation..",
                        "..rotation..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.sql")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.sql.Connection"));
    }

    @Test
    void fewSealAndOpenWithoutAPermit() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(
                        "..key..", "..lock..", "..organisation..", "..audit..", "..rotation..", "..launch..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Sealing.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(StaffSeal.class));
        check(noClasses()
                .that()
                .resideOutsideOfPackages("..key..", "..lock..", "..rotation..", "..launch..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(KeyFolder.class));
        check(noClasses()
                .that()
                .resideOutsideOfPackages("..key..", "..lock..", "..seal..", "..launch..", "..audit..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(RootKey.class));
        check(noClasses()
                .that()
                .resideInAPackage("..key..")
                .should()
                .dependOnClassesThat(not(resideInAnyPackage("..key..", "java..", "javax.crypto.."))));
    }

    @Test
    void aSealedFieldOfAnEntityIsKeptAsItIs() {
        check(fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .haveRawType(Sealed.class)
                .should(beKeptBySealedColumn())
                .andShould()
                .bePrivate());
    }

    @Test
    void pagesGoThroughServices() {
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("Page")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository"));
    }

    @Test
    void entitiesAreHiddenAndHaveNoSetters() {
        check(classes().that().areAnnotatedWith(Entity.class).should().notBePublic());
        check(noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameStartingWith("set"));
    }

    @Test
    void settersStandInFormsAndPagesOnly() {
        check(noMethods()
                .that()
                .haveNameMatching("set[A-Z].*")
                .and()
                .areDeclaredInClassesThat(not(simpleNameEndingWith("Form"))
                        .and(not(simpleNameEndingWith("Page")))
                        .and(not(assignableTo(ServletResponseWrapper.class))))
                .should()
                .bePublic()
                .allowEmptyShould(true));
    }

    @Test
    void nothingIsFoundByItsIdAlone() {
        check(noClasses().should().callMethod(EntityManager.class, "find", Class.class, Object.class));
    }

    @Test
    void nobodySleepsAndNobodyAsksTheWallClockBehindTheClocksBack() {
        check(noClasses().should().callMethod(Thread.class, "sleep", long.class));
        check(noClasses()
                .that(not(resideInAnyPackage("..launch..")))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis"));
    }

    @Test
    void namesSayWhatThingsAre() {
        check(noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto)"));
    }

    private static void check(ArchRule rule) {
        rule.check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> holdAnEntityManager() {
        return DescribedPredicate.describe("hold an EntityManager", type -> type.getFields().stream()
                .anyMatch(field -> field.getRawType().isEquivalentTo(EntityManager.class)));
    }

    private static ArchCondition<JavaField> beKeptBySealedColumn() {
        return new ArchCondition<>("be kept by SealedColumn") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean kept = field.isAnnotatedWith(Convert.class)
                        && field.getAnnotationOfType(Convert.class).converter() == SealedColumn.class;
                events.add(new SimpleConditionEvent(field, kept, field.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaMethod> wantAPermitFirst() {
        return new ArchCondition<>("want a permit first") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean wants = !method.getRawParameterTypes().isEmpty()
                        && method.getRawParameterTypes().get(0).isEquivalentTo(Permit.class);
                events.add(new SimpleConditionEvent(method, wants, method.getFullName()));
            }
        };
    }
}
