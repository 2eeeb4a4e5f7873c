/** What else a message speaks of, where that changes what its words mean. */
import { phrases } from "./vocabulary.ts";

/** What the vague phrases may be about instead of a life. */
export const tasks = phrases(`
  thought record
  (worksheet, worksheets, exercise, exercises, practice, practices, homework, assignment, journal, journaling,
    journals, log, logs, diary, breathing, meditation, meditating, meditate)
  (app, text, texts, texting, message, messages, reminder, reminders, question, questions, form, forms, survey,
    class, classes, course, job, jobs, work, boss, shift, shifts, schedule, time, times)
  (gym, diet, project, school, exam, exams, commute, overtime, meeting, meetings, semester, training, workout,
    workouts, hour, hours, pm, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays,
    mornings, morning, evenings)
  (walk, walks, run, running, running, yoga, stretching, stretches, chores, dishes, laundry, cleaning, traffic,
    roommate, roommates, coworker, coworkers, customers, group, plan, zoom, exposure, exposures, steps, step,
    skill, skills, sheet, list, technique, mindfulness)
  (back, knee, migraine, migraines, tooth, toothache, shoulder, sciatica, surgery, physical, headache, headaches,
    cramps, hip, foot, feet, neck, arthritis, cough, flu, fever, heat, weather, noise, neighbors, dog, barking,
    puppy, hairstyle, hair)
  (can, could, podemos) (we)? (try, change, switch, swap, cambiar, probar)
  (tarea, tareas, ejercicio, ejercicios, practica, practicar, hoja, diario, respiracion, meditacion, meditar,
    registro, mensajes, mensaje, recordatorios, preguntas, trabajo, jefe, jefa, turno, horario, hora, clase,
    clases, escuela, dieta, gimnasio, gym, proyecto, examen, curso, lunes, martes, miercoles, jueves, viernes,
    sabado, domingo, hoy, manana, noche, tarde, plan, espalda, rodilla, cabeza, muela, calor, trafico, ruido,
    vecinos, juego, partido, correr, caminar, caminata, ir, llegar, contestar, responder, escribir, hacerlo,
    hacerla, terminar, hablar, comer, dormir, cena, cocinar)
`);

/** Small children hit, kick and bite, which is parenting and no assault. */
export const smallChildren = phrases(`
  (toddler, toddlers, tantrum, tantrums, meltdown, meltdowns, preschool, daycare, kindergarten, preschooler,
    timeout, newborn, berrinche, berrinches, kinder, guarderia, rabieta, rabietas, kinder, prek, horse, goat)
  (# year old, # yr old, # yo, time out, special time, terrible twos, the baby, my baby, mi bebe, mi nene, anitos)
  (# anos)
  (nino, nina, hijo, hija) de #
  cuando juega|jugamos
  dog|puppy|cat|kitten|horse|perro|gato
`);

/** Calm found in the moment, or said with distance: exasperation that was met, not a threat. */
export const met = phrases(`
  (walked away, walk away, took a breath, took deep breaths, deep breaths, deep breath, counted to, took # breaths,
    took ## breaths, breathed, breathing, stepped away, stepped outside, calmed down, cooled off, cooled down,
    used the, used my, instead, stop skill, time out, took a break, let it go, left the room, went outside,
    didnt yell, didnt do it, anger log, anger work, anger practice, anger exercise, thought record,
    noticed (the|my)? (anger, thought), thought log, was so mad, was so angry, so annoyed, so annoying)
  (me sali, respire, respiracion, conte hasta, me calme, me aleje, en vez de, en lugar de, tome aire, practique,
    registro de enojo, me tranquilice)
`);

/** Somebody, or a pet, that words of death may be about. */
export const somebodyElse = phrases(`
  <kin>
  (he, she, hes, shes, his, her, him, they, patients, pet, pets, dog, dogs, cat, cats, puppy, kitten, bird, fish,
    hamster, horse, plant, plants, tree, flowers, bugs, spider)
  (ella, ellos, ellas, el, perro, perrita, perrito, gato, gata, mascota, planta, plantas)
`);
