// While a comment of the visitor's waits for its decision, look again by itself. Without this file a link does it.
const longest = 5000;
const end = Date.now() + 120_000;
const own = document.getElementById("own");

const isTyping = () => [...document.querySelectorAll("#threads textarea")].some((area) => area.value !== area.defaultValue)
  || document.getElementById("threads").contains(document.activeElement);

function take(fresh) {
  const newOwn = fresh.getElementById("own");
  if (newOwn.textContent !== own.textContent) own.replaceChildren(...newOwn.childNodes);
  own.dataset.waiting = newOwn.dataset.waiting;
  document.getElementById("comments").textContent = fresh.getElementById("comments").textContent;
  document.getElementById("goals").replaceChildren(...fresh.getElementById("goals").childNodes);
  if (!isTyping()) document.getElementById("threads").replaceChildren(...fresh.getElementById("threads").childNodes);
}

async function look(pause) {
  try {
    const answer = await fetch(location.href, { credentials: "same-origin", cache: "no-store" });
    if (answer.ok) take(new DOMParser().parseFromString(await answer.text(), "text/html"));
  } catch { /* away for a moment: the next look tells */ }
  wait(Math.min(pause * 1.5, longest));
}

function wait(pause) {
  if (own?.dataset.waiting === "true" && Date.now() < end) setTimeout(look, pause, pause);
}

document.getElementById("errors")?.focus();
wait(300);
